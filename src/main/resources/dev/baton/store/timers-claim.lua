-- Takes a lease on timers that are due. KEYS[1] the partition's timers; ARGV: tag, the claim's id, lease (ms), how many
-- at most, the present (ms). Returns the milliseconds until the next one is due (-1: none waits), then a list for each
-- timer. The same claim's id gets the same answer, as long as half of the lease is left.

local tag, memory, lease = ARGV[1], ARGV[1] .. ':claim:' .. ARGV[2], tonumber(ARGV[3])
local limit, present = ARGV[4], tonumber(ARGV[5])
local known = redis.call('GET', memory)
if known then
    return cmsgpack.unpack(known)
end

local leased, time = tag .. ':leased', now()
local function timer_of(member)
    local org, id = realm_and_rest(member)
    return org, id, prefix_of(tag, org) .. 'timer:' .. id
end

for _, member in ipairs(redis.call('ZRANGEBYSCORE', leased, '-inf', time, 'LIMIT', 0, limit)) do
    local _, _, key = timer_of(member)
    redis.call('ZREM', leased, member)
    redis.call('ZADD', KEYS[1], redis.call('HGET', key, 'due') or 0, member)
end
local answer = { -1 }
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', present, 'LIMIT', 0, limit)) do
    local org, id, key = timer_of(member)
    redis.call('ZREM', KEYS[1], member)
    local timer = redis.call('HMGET', key, 'handler', 'argument', 'due', 'failures')
    if timer[1] then
        local fence = next_fence(tag)
        redis.call('HSET', key, 'fence', fence)
        redis.call('ZADD', leased, time + lease, member)
        answer[#answer + 1] = { org, id, tostring(fence), timer[1], timer[2], timer[3], timer[4] }
    end
end
local following = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if following[2] then
    answer[1] = math.max(0, following[2] - present)
end
if #answer > 1 then
    redis.call('SET', memory, cmsgpack.pack(answer), 'PX', math.ceil(lease / 2))
end
return answer
