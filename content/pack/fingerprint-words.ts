/**
 * The words of a key's fingerprint, one for each byte: common, short, and at least three letters apart from each other,
 * so that none is taken for another over a bad telephone line. The order is part of the format: never change it.
 */
// prettier-ignore
export const fingerprintWords: readonly string[] = [
  'abacus', 'acorn', 'album', 'alien', 'alpha', 'amber', 'anchor', 'angel', 'ankle', 'apricot', 'apron',
  'arctic', 'artist', 'asphalt', 'athlete', 'atlas', 'autumn', 'avenue', 'avocado', 'badger', 'balcony',
  'ballet', 'bamboo', 'banana', 'banjo', 'barrel', 'bathtub', 'beach', 'bedroom', 'beetle', 'bicycle',
  'biscuit', 'blanket', 'blossom', 'bonfire', 'boulder', 'bread', 'bridge', 'bronze', 'brother', 'bucket',
  'buffalo', 'butter', 'cabbage', 'cactus', 'camel', 'canyon', 'captain', 'caravan', 'carpet', 'castle',
  'celery', 'cheetah', 'cherry', 'chicken', 'chimney', 'circus', 'citizen', 'cloud', 'clover', 'cockpit',
  'coconut', 'coffee', 'compass', 'concert', 'copper', 'coral', 'cotton', 'cowboy', 'crystal', 'daisy',
  'dancer', 'denim', 'desert', 'diamond', 'doctor', 'dolphin', 'domino', 'donkey', 'dragon', 'drummer',
  'dungeon', 'eagle', 'eclipse', 'elbow', 'embassy', 'emerald', 'emperor', 'engine', 'evening', 'family',
  'farmer', 'feather', 'fiddle', 'finger', 'forest', 'freckle', 'friday', 'galaxy', 'garden', 'garlic',
  'gazelle', 'giraffe', 'glacier', 'goblet', 'gorilla', 'granite', 'grape', 'guitar', 'gymnast', 'hamster',
  'harbour', 'harpoon', 'harvest', 'helmet', 'hexagon', 'highway', 'hippo', 'horizon', 'hotel', 'iceberg',
  'igloo', 'insect', 'island', 'ivory', 'jaguar', 'jasmine', 'javelin', 'jelly', 'jigsaw', 'jukebox', 'jungle',
  'juniper', 'kernel', 'kingdom', 'kitchen', 'knight', 'koala', 'lagoon', 'lantern', 'lemon', 'leopard',
  'lilac', 'lizard', 'lobster', 'magnet', 'marble', 'meadow', 'mermaid', 'meteor', 'mirror', 'mosaic',
  'muffin', 'museum', 'napkin', 'nickel', 'nutmeg', 'oasis', 'ocean', 'octopus', 'olive', 'onion', 'orange',
  'orbit', 'orchard', 'oregano', 'ostrich', 'oxygen', 'palace', 'pancake', 'panda', 'papaya', 'paper',
  'parrot', 'peacock', 'peanut', 'pebble', 'pelican', 'pencil', 'penguin', 'piano', 'picnic', 'pigeon',
  'pilot', 'pirate', 'plumber', 'polar', 'pony', 'popcorn', 'potato', 'prism', 'pumpkin', 'puppet', 'purple',
  'pyramid', 'python', 'quarter', 'quilt', 'rabbit', 'raccoon', 'radish', 'rainbow', 'raven', 'rhubarb',
  'ribbon', 'robin', 'rooftop', 'sailor', 'salmon', 'saturn', 'scarf', 'school', 'scooter', 'season', 'silver',
  'skylark', 'snowman', 'soldier', 'spider', 'spinach', 'sponge', 'stadium', 'starfish', 'suitcase', 'sunset',
  'sweater', 'teacup', 'temple', 'thimble', 'thunder', 'toboggan', 'tornado', 'tortoise', 'tractor',
  'treasure', 'trombone', 'trumpet', 'tulip', 'umbrella', 'unicorn', 'vacuum', 'vanilla', 'village',
  'vineyard', 'violin', 'volcano', 'waffle', 'walnut', 'weekend', 'whistle', 'willow', 'windmill', 'woodland',
  'workshop', 'yogurt', 'zebra',
];
