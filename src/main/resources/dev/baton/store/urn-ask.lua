-- Asks an urn without emptying it out. KEYS[1] in its partition; ARGV: tag, organization, urn, a ballot, people. Returns how many have
-- cast, whether that ballot is there, and those of the people who have cast one.

local prefix = prefix_of(ARGV[1], ARGV[2])
local voters, cast = voters_key(prefix, ARGV[3]), {}
for at = 5, #ARGV do
    if redis.call('ZSCORE', voters, ARGV[at]) then
        cast[#cast + 1] = ARGV[at]
    end
end
return {
    tostring(redis.call('ZCARD', voters)),
    redis.call('ZSCORE', ballots_key(prefix, ARGV[3]), ARGV[4]) and '1' or '0',
    cast,
}
