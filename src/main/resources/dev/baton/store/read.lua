-- Reads several documents in one go. KEYS[1] the record of the operation that they are read for, or a key that is never
-- there.
-- ARGV: tag, organization, then lookups:
--   G type id                 the document
--   U type entry              the document that holds a unique entry
--   C type entry              how many documents a sorted entry has
--   Z type entry limit        the documents of a sorted entry, highest score first
--   F type entry from after to limit   those from a score on, lowest first; of those with that score the ones after an id
--                             (empty: all); with a score below `to` only
-- An entry is name:value.
-- Returns, for each lookup, a list of id, version, schema, json, id, version, … (of C the number) or, if the operation was
-- done before, its result alone.

local done = redis.call('GET', KEYS[1])
if done then
    return { done }
end
local prefix = prefix_of(ARGV[1], ARGV[2])
local answers = {}
local at = 3

local function add(answer, type, id)
    if id then
        local fields = redis.call('HMGET', document_key(prefix, type, id), 'v', 's', 'j')
        if fields[1] then
            answer[#answer + 1] = id
            answer[#answer + 1] = fields[1]
            answer[#answer + 1] = fields[2]
            answer[#answer + 1] = fields[3]
        end
    end
end

-- As Redis sorts them. How Lua compares texts depends on the machine's language.
local function is_after(one, other)
    for byte = 1, math.min(#one, #other) do
        local difference = string.byte(one, byte) - string.byte(other, byte)
        if difference ~= 0 then
            return difference > 0
        end
    end
    return #one > #other
end

-- How many of a sorted set come before all that is to be shown, whether or not the id is still there.
local function before(key, from, after)
    local low = redis.call('ZCOUNT', key, '-inf', '(' .. from)
    local high = after == '' and low or redis.call('ZCOUNT', key, '-inf', from)
    while low < high do
        local middle = math.floor((low + high) / 2)
        if is_after(redis.call('ZRANGE', key, middle, middle)[1], after) then
            high = middle
        else
            low = middle + 1
        end
    end
    return low
end

while at <= #ARGV do
    local kind, type, entry, answer = ARGV[at], ARGV[at + 1], ARGV[at + 2], {}
    if kind == 'G' then
        add(answer, type, entry)
        at = at + 3
    elseif kind == 'U' then
        add(answer, type, redis.call('GET', entry_key(prefix, 'one:', type, entry)))
        at = at + 3
    elseif kind == 'C' then
        answer[1] = tostring(redis.call('ZCARD', entry_key(prefix, 'all:', type, entry)))
        at = at + 3
    elseif kind == 'F' then
        local key, to, limit = entry_key(prefix, 'all:', type, entry), ARGV[at + 5], tonumber(ARGV[at + 6])
        local first = before(key, ARGV[at + 3], ARGV[at + 4])
        local last = math.min(first + limit, redis.call('ZCOUNT', key, '-inf', '(' .. to)) - 1
        if first <= last then
            for _, id in ipairs(redis.call('ZRANGE', key, first, last)) do
                add(answer, type, id)
            end
        end
        at = at + 7
    else
        local key, limit = entry_key(prefix, 'all:', type, entry), ARGV[at + 3]
        for _, id in ipairs(redis.call('ZREVRANGEBYSCORE', key, '+inf', '-inf', 'LIMIT', 0, limit)) do
            add(answer, type, id)
        end
        at = at + 4
    end
    answers[#answers + 1] = answer
end
return answers
