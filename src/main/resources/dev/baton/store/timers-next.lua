-- When the earliest timer of some handlers is due. KEYS[1] what is due in the partition; ARGV: tag, the handlers. Returns
-- the moment (ms), or nothing if none waits. It looks at one timer after the other, so it is for where there are few.

local wanted = {}
for number = 2, #ARGV do
    wanted[ARGV[number]] = true
end
for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    local org, id = realm_and_rest(member)
    local fields = redis.call('HMGET', waiting_key(prefix_of(ARGV[1], org), 'timer', id), 'handler', 'due')
    if fields[1] and wanted[fields[1]] then
        return { fields[2] }
    end
end
return {}
