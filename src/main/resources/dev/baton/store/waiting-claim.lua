-- Takes a lease on what waits and is due: timers or runs. KEYS[1] what is due in the partition; ARGV: tag, the claim's id,
-- lease (ms), how many at most, the present (ms), timer | run. Returns the milliseconds until the next one is due (-1: none
-- waits), its argument, then a list for each that was claimed. The same claim's id gets the same answer, as long as half
-- of the lease is left.

local tag, memory, lease = ARGV[1], ARGV[1] .. ':claim:' .. ARGV[2], tonumber(ARGV[3])
local limit, present, kind = ARGV[4], tonumber(ARGV[5]), ARGV[6]
local known = redis.call('GET', memory)
if known then
    return cmsgpack.unpack(known)
end

local leased, time = tag .. WAITING[kind].leased, now()
local function parts_of(member)
    local org, id = realm_and_rest(member)
    return org, id, waiting_key(prefix_of(tag, org), kind, id)
end

for _, member in ipairs(redis.call('ZRANGEBYSCORE', leased, '-inf', time, 'LIMIT', 0, limit)) do
    local _, _, key = parts_of(member)
    redis.call('ZREM', leased, member)
    redis.call('ZADD', KEYS[1], redis.call('HGET', key, 'due') or 0, member)
end
local answer = { -1, '' }
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', present, 'LIMIT', 0, limit)) do
    local org, id, key = parts_of(member)
    redis.call('ZREM', KEYS[1], member)
    local fields = redis.call('HMGET', key, 'handler', 'argument', 'due', 'failures')
    if fields[1] then
        local fence = next_fence(tag)
        redis.call('HSET', key, 'fence', fence)
        redis.call('ZADD', leased, time + lease, member)
        answer[#answer + 1] = { org, id, tostring(fence), fields[1], fields[2], fields[3], fields[4] }
    end
end
local following = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if following[2] then
    local _, _, key = parts_of(following[1])
    answer[1] = math.max(0, following[2] - present)
    answer[2] = redis.call('HGET', key, 'argument') or ''
end
if #answer > 2 then
    redis.call('SET', memory, cmsgpack.pack(answer), 'PX', math.ceil(lease / 2))
end
return answer
