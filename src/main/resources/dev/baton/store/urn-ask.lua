-- Asks an urn without emptying it out. KEYS[1] in its partition; ARGV: tag, organization, urn, a voter, a ballot. Returns how many have cast,
-- whether that voter has, and whether that ballot is there.

local prefix = prefix_of(ARGV[1], ARGV[2])
local function has(key, member)
    return redis.call('ZSCORE', key, member) and '1' or '0'
end
return {
    tostring(redis.call('ZCARD', voters_key(prefix, ARGV[3]))),
    has(voters_key(prefix, ARGV[3]), ARGV[4]),
    has(ballots_key(prefix, ARGV[3]), ARGV[5]),
}
