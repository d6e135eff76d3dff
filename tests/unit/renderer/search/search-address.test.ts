import { describe, expect, it } from 'vitest';
import { searchRequestOf } from '../../../../renderer/search/search-loader.ts';
import { addressWith, addressWithout, searchAddress } from '../../../../renderer/search/search-address.ts';

const requestAt = (address: string) => {
  const request = searchRequestOf(new URL(address, 'http://localhost').searchParams);
  if (!request) throw new Error('no words');
  return request;
};

describe('the address of a search', () => {
  const request = requestAt('/search?q=MI+and+PE&type=emergency&asTyped=MI');

  it('keeps everything that is not changed', () => {
    expect(requestAt(searchAddress(request))).toEqual(request);
    expect(requestAt(searchAddress(request, { all: '1' })).limit).toBe(100);
  });

  it('undoes one change and keeps those undone before', () => {
    expect(requestAt(addressWithout(request, 'PE')).asTyped).toBe('MI|PE');
  });

  it('undoes nothing twice', () => {
    expect(requestAt(addressWithout(request, 'MI')).asTyped).toBe('MI');
  });

  it('makes a change again', () => {
    expect(requestAt(addressWith(request, 'MI'))).not.toHaveProperty('asTyped');
  });

  it('keeps phrases apart whatever stands in them', () => {
    expect(requestAt(addressWithout(request, 'heart|attack')).asTyped).toBe('MI|heart attack');
  });
});
