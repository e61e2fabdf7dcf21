package vn.lotrinh.trail;

/** The chain up to a position: each seal is the digest of the seal before it and of its own entry. */
record Chain(long position, byte[] digest) {

    static final Chain EMPTY = new Chain(0, new byte[32]);

    Chain append(TrailEntry entry) {
        var seal = new Digest().add(digest).add(Long.toString(position + 1)).add(entry.sealedBytes());
        return new Chain(position + 1, seal.finish());
    }
}
