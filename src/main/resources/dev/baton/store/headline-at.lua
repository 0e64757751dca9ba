-- The body of the headline that stands by itself at a reference, or nothing. It stays known for as long again.
-- ARGV: tag, organization, reference.

local prefix = prefix_of(ARGV[1], ARGV[2])
local id = redis.call('GETEX', prefix .. 'at:' .. ARGV[3], 'PX', FOUND)
return { id and redis.call('HGET', prefix .. 'msg:' .. id, 'body') or nil }
