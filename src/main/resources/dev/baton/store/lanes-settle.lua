-- Records what came of sending the first message of a lane, and lets go of the lane.
-- KEYS[1] the partition's lanes; ARGV: tag, organization, lane, message, fence, verdict, detail, pause (ms), then writes
-- that go along. Verdicts: sent (detail: the reference), retry, look (it is to be looked up), look_failed, unknown,
-- dead (detail: the reason). Returns done | fenced (another holds the lane by now) | stale, what moved; nothing is written
-- unless it is done.

local REPEATED = 2 * 60 * 1000 -- how long a settled claim is known, so that settling it twice settles it once

local tag, org, lane, id, fence = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local verdict, detail, pause = ARGV[6], ARGV[7], tonumber(ARGV[8])
local prefix = prefix_of(tag, org)
local held, memory = prefix .. 'held:' .. lane, prefix .. 'settled:' .. fence
local member, key = org .. '|' .. lane, prefix .. 'msg:' .. id
if redis.call('EXISTS', memory) == 1 then
    return { 'done' }
end
if redis.call('GET', held) ~= fence then
    return { 'fenced' }
end
local complaint = check_all(prefix, ARGV, 9)
if complaint then
    return { 'stale', complaint }
end
redis.call('DEL', held)
redis.call('SET', memory, '', 'PX', REPEATED)

local time = now()
local settle = {}

settle.retry = function()
    redis.call('HSET', key, 'state', 'pending', 'reason', detail, 'looks', 0)
end

settle.look = function()
    redis.call('HINCRBY', key, 'looks', 1)
    redis.call('HSET', key, 'failed_looks', 0, 'reason', detail)
end

settle.look_failed = function()
    redis.call('HINCRBY', key, 'failed_looks', 1)
    redis.call('HSET', key, 'reason', detail)
end

local function leave()
    redis.call('LPOP', prefix .. 'lane:' .. lane)
    redis.call('ZREM', tag .. ':outbox', org .. '|' .. id)
    if redis.call('HDEL', key, 'again') == 1 then
        redis.call('HSET', key, 'state', 'pending', 'attempt', 0, 'looks', 0, 'failed_looks', 0, 'at', time)
        redis.call('RPUSH', prefix .. 'lane:' .. lane, id)
        redis.call('ZADD', tag .. ':outbox', time, org .. '|' .. id)
        return true
    end
end

-- A headline that stands by itself is found by its reference, so that what people say below it is understood.
local function make_findable(headline)
    if detail ~= '' and redis.call('HGET', prefix .. 'msg:' .. headline, 'root') == '' then
        redis.call('SET', prefix .. 'at:' .. detail, headline, 'PX', FOUND)
    end
end

settle.sent = function()
    redis.call('HSET', key, 'state', 'sent', 'ref', detail)
    local known = redis.call('HMGET', key, 'kind', 'root')
    local kind, root = known[1], known[2]
    if kind ~= 'post' then
        make_findable(kind == 'headline' and id or root)
    end
    if leave() then
        return
    end
    if kind ~= 'headline' then
        redis.call('PEXPIRE', key, KEPT)
    elseif root ~= '' then
        redis.call('PEXPIRE', key, KEPT_BELOW)
    end
    forget_words(key, kind)
end

local function to_a_person()
    redis.call('HSET', key, 'state', verdict, 'reason', detail)
    if not leave() then
        redis.call('ZADD', prefix .. 'trouble', time, id)
    end
end

settle.unknown, settle.dead = to_a_person, to_a_person

settle[verdict]()
if redis.call('EXISTS', prefix .. 'lane:' .. lane) == 1 then
    redis.call('ZADD', KEYS[1], time + pause, member)
else
    redis.call('ZREM', KEYS[1], member)
    if pause > 0 then
        redis.call('SET', prefix .. 'pace:' .. lane, time + pause, 'PX', pause)
    end
end
apply_all(tag, org, prefix, ARGV, 9)
return { 'done' }
