-- Puts other words in place of those that are stored, if they are stored still.
-- KEYS[1] where; ARGV: the field (empty: it has none), the former words, the other words. Returns done | moved.

local field, former, other = ARGV[1], ARGV[2], ARGV[3]
if field == '' then
    if redis.call('GET', KEYS[1]) ~= former then
        return { 'moved' }
    end
    redis.call('SET', KEYS[1], other, 'KEEPTTL')
else
    if redis.call('HGET', KEYS[1], field) ~= former then
        return { 'moved' }
    end
    redis.call('HSET', KEYS[1], field, other)
end
return { 'done' }
