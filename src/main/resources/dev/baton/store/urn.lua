-- Looks into an urn. KEYS[1] in its partition; ARGV: tag, organization, urn. Returns its voters, its ballots.

local prefix = prefix_of(ARGV[1], ARGV[2])
return {
    redis.call('ZRANGE', voters_key(prefix, ARGV[3]), 0, -1),
    redis.call('ZRANGE', ballots_key(prefix, ARGV[3]), 0, -1),
}
