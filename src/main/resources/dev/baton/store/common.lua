-- The keys and the clock of all scripts.

local FOUND = 180 * 24 * 3600 * 1000 -- how long a headline is found by its reference, after it was last needed

local function now()
    local time = redis.call('TIME')
    return time[1] * 1000 + math.floor(time[2] / 1000)
end

-- Greater than every one before it in the partition.
local function next_fence(tag)
    return redis.call('INCR', tag .. ':fence')
end

-- A realm's name has no bar, and no key of a partition has one: keys of two realms are never the same.
local function prefix_of(tag, org)
    return tag .. ':' .. org .. '|'
end

local function realm_and_rest(member)
    local bar = string.find(member, '|', 1, true)
    return string.sub(member, 1, bar - 1), string.sub(member, bar + 1)
end

-- What waits for its time: the timers of features, and the next run of each schedule. Each is due in a sorted set of the
-- partition, or leased in another; a hash says what it is for.
local WAITING = {
    timer = { due = ':timers', leased = ':leased', aside = 'aside', bell = 'timers' },
    run = { due = ':runs', leased = ':leased-runs', aside = 'aside-runs', bell = 'runs' },
}

local function waiting_key(prefix, kind, id)
    return prefix .. kind .. ':' .. id
end

local function document_key(prefix, type, id)
    return prefix .. 'doc:' .. type .. ':' .. id
end

local function gone_key(prefix, type, id)
    return prefix .. 'gone:' .. type .. ':' .. id
end

-- Under which documents are found: `one:` of them or `all:` of them, by name:value.
local function entry_key(prefix, kind, type, entry)
    return prefix .. kind .. type .. ':' .. entry
end

local function voters_key(prefix, urn)
    return prefix .. 'urn:' .. urn .. ':voters'
end

local function ballots_key(prefix, urn)
    return prefix .. 'urn:' .. urn .. ':ballots'
end

-- The ballot that begins with a mark, or nothing.
local function marked_ballot(prefix, urn, mark)
    return redis.call('ZRANGEBYLEX', ballots_key(prefix, urn), '[' .. mark, '[' .. mark .. '\255', 'LIMIT', 0, 1)[1]
end
