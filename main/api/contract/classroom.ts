/** A section the teacher has those who follow open; null for the whole article. */
export interface ClassSection {
  pack: string;
  article: string;
  section: string | null;
}

/** The class of this session, as the teacher's screen shows it. */
export interface ClassReply {
  /** Whether the policy lets the library be served to other devices. */
  allowed: boolean;
  /** Addresses of this machine that others can reach, and the connection each belongs to. */
  addresses: { address: string; name: string }[];
  open: { url: string; readers: number; following: number; section: ClassSection | null } | null;
}
