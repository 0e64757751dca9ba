-- Takes a lease on lanes that are due and begins to send the first message of each.
-- KEYS[1] the partition's lanes; ARGV: tag, the claim's id, lease (ms), how many at most.
-- Returns the milliseconds until the next lane is due (-1: none waits), then a list for each message.
-- The same claim's id gets the same answer, as long as half of the lease is left.

local tag, memory, lease = ARGV[1], ARGV[1] .. ':claim:' .. ARGV[2], tonumber(ARGV[3])
local known = redis.call('GET', memory)
if known then
    return cmsgpack.unpack(known)
end
local time = now()

-- The first message that is there: one that Redis was made to forget can't be sent.
local function first_of(org, prefix, lane)
    local id = redis.call('LINDEX', prefix .. 'lane:' .. lane, 0)
    while id and redis.call('EXISTS', prefix .. 'msg:' .. id) == 0 do
        redis.call('LPOP', prefix .. 'lane:' .. lane)
        redis.call('ZREM', tag .. ':outbox', org .. '|' .. id)
        id = redis.call('LINDEX', prefix .. 'lane:' .. lane, 0)
    end
    return id
end

local function begin(org, prefix, lane, id)
    local fence = next_fence(tag)
    redis.call('SET', prefix .. 'held:' .. lane, fence)
    local key = prefix .. 'msg:' .. id
    local m = redis.call('HMGET', key, 'state', 'kind', 'root', 'body', 'attempt', 'looks', 'failed_looks',
        'begun')
    local state, kind, root, body, attempt, looks, failed, begun = m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]
    if state == 'pending' then
        attempt, begun = redis.call('HINCRBY', key, 'attempt', 1), tostring(time)
        redis.call('HSET', key, 'state', 'sending', 'begun', begun)
        redis.call('HDEL', key, 'again')
    end
    local of_root = redis.call('HMGET', prefix .. 'msg:' .. root, 'state', 'ref')
    return { org, lane, id, tostring(fence), state, kind, root, body, of_root[1] or '', of_root[2] or '',
        tostring(attempt), looks, failed or '0', begun }
end

local answer = { -1 }
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', time, 'LIMIT', 0, ARGV[4])) do
    local org, lane = realm_and_rest(member)
    local prefix = prefix_of(tag, org)
    local id = first_of(org, prefix, lane)
    if id then
        redis.call('ZADD', KEYS[1], time + lease, member)
        answer[#answer + 1] = begin(org, prefix, lane, id)
    else
        redis.call('ZREM', KEYS[1], member)
        redis.call('DEL', prefix .. 'held:' .. lane)
    end
end
local following = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if following[2] then
    answer[1] = math.max(0, following[2] - time)
end
if #answer > 1 then
    redis.call('SET', memory, cmsgpack.pack(answer), 'PX', math.ceil(lease / 2))
end
return answer
