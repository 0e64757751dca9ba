-- What an organization has left to do: timers and runs that are due or leased, and messages that aren't settled.
-- KEYS[1] the partition's messages; ARGV: tag, organization, the present (ms). Returns what each is, and its id.

local tag, mine, present = ARGV[1], ARGV[2] .. '|', ARGV[3]
local left = {}

local function add(kind, members)
    for _, member in ipairs(members) do
        if string.sub(member, 1, #mine) == mine then
            left[#left + 1] = kind .. ' ' .. string.sub(member, #mine + 1)
        end
    end
end

for kind, keys in pairs(WAITING) do
    add(kind, redis.call('ZRANGEBYSCORE', tag .. keys.due, '-inf', present))
    add(kind .. ' at work', redis.call('ZRANGE', tag .. keys.leased, 0, -1))
end
add('message', redis.call('ZRANGE', KEYS[1], 0, -1))
return left
