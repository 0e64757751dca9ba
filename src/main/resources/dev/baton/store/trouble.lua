-- Lists messages that wait for a person's decision, oldest first. KEYS[1] any key of the organization; ARGV: tag,
-- organization, how many at most, the only one wanted (empty: all). Returns a list for each: id, lane, kind, root, body, state, reason, when added (ms).

local prefix = prefix_of(ARGV[1], ARGV[2])
local answers = {}
local ids
if ARGV[4] == '' then
    ids = redis.call('ZRANGEBYSCORE', prefix .. 'trouble', '-inf', '+inf', 'LIMIT', 0, ARGV[3])
else
    ids = redis.call('ZSCORE', prefix .. 'trouble', ARGV[4]) and { ARGV[4] } or {}
end
for _, id in ipairs(ids) do
    local m = redis.call('HMGET', prefix .. 'msg:' .. id, 'lane', 'kind', 'root', 'body', 'state', 'reason', 'at')
    if m[1] then
        answers[#answers + 1] = { id, m[1], m[2], m[3], m[4], m[5], m[6], m[7] }
    end
end
return answers
