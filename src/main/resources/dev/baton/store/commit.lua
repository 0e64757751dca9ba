-- Writes all or nothing, once.
-- KEYS[1] the operation's record; ARGV: tag, organization, how long the operation is remembered (ms), its result,
-- then the writes. Returns done, who is to be woken | again, the first result | stale, what moved.

local done = redis.call('GET', KEYS[1])
if done then
    return { 'again', done }
end
local tag, org = ARGV[1], ARGV[2]
local prefix = prefix_of(tag, org)
local complaint = check_all(prefix, ARGV, 5)
if complaint then
    return { 'stale', complaint }
end
apply_all(tag, org, prefix, ARGV, 5)
redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[3])
return { 'done', unpack(woken) }
