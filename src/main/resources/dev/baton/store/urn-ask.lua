-- Asks an urn without emptying it out. KEYS[1] in its partition; ARGV: tag, organization, urn, people. Returns how many
-- have cast, and those of the people who have.

local voters, cast = voters_key(prefix_of(ARGV[1], ARGV[2]), ARGV[3]), {}
for at = 4, #ARGV do
    if redis.call('ZSCORE', voters, ARGV[at]) then
        cast[#cast + 1] = ARGV[at]
    end
end
return { tostring(redis.call('ZCARD', voters)), cast }
