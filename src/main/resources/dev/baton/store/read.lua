-- Reads several documents in one go. KEYS[1] the record of the operation that they are read for, or a key that is never
-- there.
-- ARGV: tag, organization, then lookups:
--   G type id                 the document
--   U type name value         the document that holds a unique entry
--   C type name value         how many documents a sorted entry has
--   Z type name value limit   the documents of a sorted entry, highest score first
--   F type name value from limit   those from a score on, lowest first
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

while at <= #ARGV do
    local kind, type, answer = ARGV[at], ARGV[at + 1], {}
    if kind == 'G' then
        add(answer, type, ARGV[at + 2])
        at = at + 3
    elseif kind == 'U' then
        add(answer, type, redis.call('GET', unique_key(prefix, type, ARGV[at + 2], ARGV[at + 3])))
        at = at + 4
    elseif kind == 'C' then
        answer[1] = tostring(redis.call('ZCARD', sorted_key(prefix, type, ARGV[at + 2], ARGV[at + 3])))
        at = at + 4
    elseif kind == 'F' then
        local key = sorted_key(prefix, type, ARGV[at + 2], ARGV[at + 3])
        local from, limit = ARGV[at + 4], ARGV[at + 5]
        for _, id in ipairs(redis.call('ZRANGEBYSCORE', key, from, '+inf', 'LIMIT', 0, limit)) do
            add(answer, type, id)
        end
        at = at + 6
    else
        local key, limit = sorted_key(prefix, type, ARGV[at + 2], ARGV[at + 3]), ARGV[at + 4]
        for _, id in ipairs(redis.call('ZREVRANGEBYSCORE', key, '+inf', '-inf', 'LIMIT', 0, limit)) do
            add(answer, type, id)
        end
        at = at + 5
    end
    answers[#answers + 1] = answer
end
return answers
