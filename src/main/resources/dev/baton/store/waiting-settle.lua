-- Lets go of what waited: it is done, or it failed and is due again later, or it has failed too often and is set aside.
-- KEYS[1] what is due in the partition; ARGV: tag, organization, id, fence, done | failed | aside, when it is due again
-- (ms) if it failed, timer | run. What was set anew or claimed by another meanwhile has another fence and stays as it is.

local prefix, member = prefix_of(ARGV[1], ARGV[2]), ARGV[2] .. '|' .. ARGV[3]
local kind = ARGV[7]
local key, leased = waiting_key(prefix, kind, ARGV[3]), ARGV[1] .. WAITING[kind].leased
if redis.call('HGET', key, 'fence') ~= ARGV[4] or not redis.call('ZSCORE', leased, member) then
    return { 0 }
end
redis.call('ZREM', leased, member)
if ARGV[5] == 'done' then
    redis.call('DEL', key)
    return { 1 }
end
redis.call('HINCRBY', key, 'failures', 1)
if ARGV[5] == 'aside' then
    redis.call('ZADD', prefix .. WAITING[kind].aside, now(), ARGV[3])
else
    redis.call('HSET', key, 'due', ARGV[6])
    redis.call('ZADD', KEYS[1], ARGV[6], member)
end
return { 1 }
