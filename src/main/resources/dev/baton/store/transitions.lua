-- The parts of a commit, for the scripts that write on behalf of others. A write is a list of words; each function below takes the words of
-- its kind from `arg`, beginning at `at`, and returns where the next write begins.
--
--   D type id version schema json entries n (u|z entry score)*n   put a document that is at `version` (0: is new); an entry
--                                                              is name:value, `entries` are all as JSON: [uname:value, …]
--   R type id version                                          remove a document
--   E type id version                                          expect a document to be at `version`
--   N type entry count                                         expect so many documents to have a sorted entry
--   L lane id kind root body                                   add a message to a lane
--   A id | S id | X id                                         send a troubled message again, call it sent (a headline is
--                                                              looked up once more), drop it
--   T timer|run id due handler argument                        set a timer, or the next run of a schedule
--   C timer|run id                                             cancel it
--   V urn voter ballot                                         cast the ballot of somebody who has cast none
--   B urn mark ballot                                          put a ballot in place of the one that begins with a mark
--   U urn                                                      destroy an urn

local KEPT = 7 * 24 * 3600 * 1000 -- how long a sent message is known, so that adding it twice adds it once
local KEPT_BELOW = 40 * 24 * 3600 * 1000 -- the same of a headline in another's thread, which is refreshed that long
local GONE = 2 * 24 * 3600 * 1000 -- how long the version of a removed document is known, so that a new one differs

-- ---- what must hold before anything is written; each returns next, complaint ----

local check = {}
local changed = {} -- the documents that the commit changes, as they are before it; also true by key
local freed = {} -- the unique entries that they have before it, by key
local wanted = {} -- the unique entries that they are to have

local function check_version(prefix, type, id, version)
    local stored = redis.call('HGET', document_key(prefix, type, id), 'v')
    if tonumber(stored or 0) ~= tonumber(version) then
        return type .. ' ' .. id
    end
end

-- Words that begin with u or z. An older Baton has packed them.
local function entries_of(kept)
    if not kept then
        return {}
    end
    if string.sub(kept, 1, 1) == '[' then
        return cjson.decode(kept)
    end
    local entries = {}
    for at, entry in ipairs(cmsgpack.unpack(kept)) do
        entries[at] = entry[1] .. entry[2] .. ':' .. entry[3]
    end
    return entries
end

local function check_change(prefix, type, id, version)
    local key = document_key(prefix, type, id)
    if changed[key] then
        error('one commit changes ' .. type .. ' ' .. id .. ' twice')
    end
    changed[key] = true
    local stored = redis.call('HMGET', key, 'v', 'i')
    local entries = entries_of(stored[2])
    if #entries > 0 then
        changed[#changed + 1] = { type = type, id = id, entries = entries }
    end
    for _, entry in ipairs(entries) do
        if string.sub(entry, 1, 1) == 'u' then
            freed[entry_key(prefix, 'one:', type, string.sub(entry, 2))] = true
        end
    end
    if tonumber(stored[1] or 0) ~= tonumber(version) then
        return type .. ' ' .. id
    end
end

local function check_wanted()
    local taken = {}
    for _, entry in ipairs(wanted) do
        local holder = taken[entry.key] or (not freed[entry.key] and redis.call('GET', entry.key))
        if holder and holder ~= entry.id then
            return entry.type .. ' with the same ' .. entry.name
        end
        taken[entry.key] = entry.id
    end
end

check.D = function(prefix, arg, at)
    local type, id = arg[at + 1], arg[at + 2]
    local next = at + 8 + 3 * tonumber(arg[at + 7])
    for entry = at + 8, next - 3, 3 do
        if arg[entry] == 'u' then
            local name = string.match(arg[entry + 1], '^[^:]*')
            wanted[#wanted + 1] =
                { key = entry_key(prefix, 'one:', type, arg[entry + 1]), id = id, type = type, name = name }
        end
    end
    return next, check_change(prefix, type, id, arg[at + 3])
end

check.E = function(prefix, arg, at)
    return at + 4, check_version(prefix, arg[at + 1], arg[at + 2], arg[at + 3])
end

check.N = function(prefix, arg, at)
    local count = redis.call('ZCARD', entry_key(prefix, 'all:', arg[at + 1], arg[at + 2]))
    if count ~= tonumber(arg[at + 3]) then
        return at + 4, arg[at + 1] .. ' with the same ' .. string.match(arg[at + 2], '^[^:]*')
    end
    return at + 4
end

check.R = function(prefix, arg, at)
    return at + 4, check_change(prefix, arg[at + 1], arg[at + 2], arg[at + 3])
end

check.L = function(prefix, arg, at)
    return at + 6
end

local function check_trouble(prefix, arg, at)
    if not redis.call('ZSCORE', prefix .. 'trouble', arg[at + 1]) then
        return at + 2, 'message ' .. arg[at + 1]
    end
    return at + 2
end

check.A, check.S, check.X = check_trouble, check_trouble, check_trouble

check.T = function(prefix, arg, at)
    return at + 6
end

check.C = function(prefix, arg, at)
    return at + 3
end

check.V = function(prefix, arg, at)
    if redis.call('ZSCORE', voters_key(prefix, arg[at + 1]), arg[at + 2]) then
        return at + 4, 'urn ' .. arg[at + 1]
    end
    return at + 4
end

check.B = function(prefix, arg, at)
    if not marked_ballot(prefix, arg[at + 1], arg[at + 2]) then
        return at + 4, 'urn ' .. arg[at + 1]
    end
    return at + 4
end

check.U = function(prefix, arg, at)
    return at + 2
end

-- Checks all writes from `at` on; returns what is stale, or nothing. Goes before apply_all.
local function check_all(prefix, arg, at)
    while at <= #arg do
        local next, complaint = check[arg[at]](prefix, arg, at)
        if complaint then
            return complaint
        end
        at = next
    end
    return check_wanted()
end

-- ---- writing; each returns next ----

local apply = {}
local woken = {} -- 'lanes', 'timers' and 'runs': who has something to do earlier than was known before

-- Words for each of several keys: one command writes all that a commit has for a key.
local function gathered()
    return { keys = {}, words = {} }
end

local function gather(all, key, ...)
    local words = all.words[key]
    if words then
        for _, word in ipairs({ ... }) do
            words[#words + 1] = word
        end
    else
        all.keys[#all.keys + 1] = key
        all.words[key] = { ... }
    end
end

local MOST = 1000 -- words of one command; an even number, and fewer than Lua can pass on

local function run_all(command, all)
    for _, key in ipairs(all.keys) do
        local words = all.words[key]
        for first = 1, #words, MOST do
            redis.call(command, key, unpack(words, first, math.min(first + MOST - 1, #words)))
        end
    end
end

local function unindex_all(prefix)
    local sorted = gathered()
    for _, document in ipairs(changed) do
        for _, entry in ipairs(document.entries) do
            local rest = string.sub(entry, 2)
            if string.sub(entry, 1, 1) == 'u' then
                redis.call('DEL', entry_key(prefix, 'one:', document.type, rest))
            else
                gather(sorted, entry_key(prefix, 'all:', document.type, rest), document.id)
            end
        end
    end
    run_all('ZREM', sorted)
end

local indexed = gathered()

apply.D = function(tag, org, prefix, arg, at)
    local type, id, version = arg[at + 1], arg[at + 2], tonumber(arg[at + 3])
    local next = at + 8 + 3 * tonumber(arg[at + 7])
    if version == 0 then
        version = tonumber(redis.call('GET', gone_key(prefix, type, id)) or 0)
    end
    for entry = at + 8, next - 3, 3 do
        if arg[entry] == 'u' then
            redis.call('SET', entry_key(prefix, 'one:', type, arg[entry + 1]), id)
        else
            gather(indexed, entry_key(prefix, 'all:', type, arg[entry + 1]), arg[entry + 2], id)
        end
    end
    redis.call('HSET', document_key(prefix, type, id), 'v', version + 1, 's', arg[at + 4], 'j', arg[at + 5],
        'i', arg[at + 6])
    return next
end

apply.R = function(tag, org, prefix, arg, at)
    local type, id, version = arg[at + 1], arg[at + 2], tonumber(arg[at + 3])
    if version > 0 then
        redis.call('DEL', document_key(prefix, type, id))
        redis.call('SET', gone_key(prefix, type, id), version, 'PX', GONE)
    end
    return at + 4
end

apply.E = function(tag, org, prefix, arg, at)
    return at + 4
end

apply.N = apply.E

local function enqueue(tag, org, prefix, lane, id, time)
    redis.call('RPUSH', prefix .. 'lane:' .. lane, id)
    redis.call('ZADD', tag .. ':outbox', time, org .. '|' .. id)
    local member = org .. '|' .. lane
    if not redis.call('ZSCORE', tag .. ':lanes', member) then
        local next = tonumber(redis.call('GET', prefix .. 'pace:' .. lane) or 0)
        redis.call('ZADD', tag .. ':lanes', math.max(time, next), member)
        woken[#woken + 1] = 'lanes'
    end
end

apply.L = function(tag, org, prefix, arg, at)
    local lane, id, kind, root, body = arg[at + 1], arg[at + 2], arg[at + 3], arg[at + 4], arg[at + 5]
    local key = prefix .. 'msg:' .. id
    local state = redis.call('HGET', key, 'state')
    if kind == 'refresh' then
        -- a headline that is still to be posted shows the record as it will be then
        if state == 'pending' or redis.call('HGET', prefix .. 'msg:' .. root, 'state') == 'pending' then
            return at + 6
        end
        if state == 'sending' then
            redis.call('HSET', key, 'again', 1)
            return at + 6
        end
        redis.call('ZREM', prefix .. 'trouble', id)
    elseif state then
        return at + 6
    end
    local time = now()
    redis.call('DEL', key)
    redis.call('HSET', key, 'lane', lane, 'kind', kind, 'root', root, 'body', body, 'state', 'pending',
        'attempt', 0, 'looks', 0, 'failed_looks', 0, 'at', time)
    enqueue(tag, org, prefix, lane, id, time)
    return at + 6
end

-- Each decision is taken once, even if one commit holds it twice.
local function decide(prefix, id)
    return redis.call('ZREM', prefix .. 'trouble', id) == 1 and prefix .. 'msg:' .. id
end

apply.A = function(tag, org, prefix, arg, at)
    local id = arg[at + 1]
    local key = decide(prefix, id)
    if key then
        redis.call('HSET', key, 'state', 'pending', 'attempt', 0, 'looks', 0, 'failed_looks', 0)
        enqueue(tag, org, prefix, redis.call('HGET', key, 'lane'), id, now())
    end
    return at + 2
end

-- Words that are never sent again are not kept. What is drawn when it is sent has none.
local function forget_words(key, kind)
    if kind == 'post' then
        redis.call('HDEL', key, 'body')
    end
end

-- Only the platform knows where a headline is, which is kept: it is looked up once more.
apply.S = function(tag, org, prefix, arg, at)
    local id = arg[at + 1]
    local key = decide(prefix, id)
    local kind = key and redis.call('HGET', key, 'kind')
    if kind == 'headline' then
        redis.call('HSET', key, 'state', 'sending', 'failed_looks', 0)
        enqueue(tag, org, prefix, redis.call('HGET', key, 'lane'), id, now())
    elseif key then
        redis.call('HSET', key, 'state', 'sent')
        redis.call('PEXPIRE', key, KEPT)
        forget_words(key, kind)
    end
    return at + 2
end

apply.X = function(tag, org, prefix, arg, at)
    local key = decide(prefix, arg[at + 1])
    if key then
        redis.call('HSET', key, 'state', 'dropped')
        redis.call('PEXPIRE', key, KEPT)
        forget_words(key, redis.call('HGET', key, 'kind'))
    end
    return at + 2
end

apply.T = function(tag, org, prefix, arg, at)
    local waiting, id = WAITING[arg[at + 1]], arg[at + 2]
    local member = org .. '|' .. id
    redis.call('HSET', waiting_key(prefix, arg[at + 1], id), 'fence', next_fence(tag), 'due', arg[at + 3],
        'handler', arg[at + 4], 'argument', arg[at + 5], 'failures', 0)
    redis.call('ZREM', tag .. waiting.leased, member)
    redis.call('ZREM', prefix .. waiting.aside, id)
    redis.call('ZADD', tag .. waiting.due, arg[at + 3], member)
    if redis.call('ZRANK', tag .. waiting.due, member) == 0 then
        woken[#woken + 1] = waiting.bell
    end
    return at + 6
end

apply.C = function(tag, org, prefix, arg, at)
    local waiting, id = WAITING[arg[at + 1]], arg[at + 2]
    local member = org .. '|' .. id
    redis.call('DEL', waiting_key(prefix, arg[at + 1], id))
    redis.call('ZREM', prefix .. waiting.aside, id)
    redis.call('ZREM', tag .. waiting.leased, member)
    redis.call('ZREM', tag .. waiting.due, member)
    return at + 3
end

-- All scores are 0: members are in the order of their bytes, so that none tells when it came.
apply.V = function(tag, org, prefix, arg, at)
    redis.call('ZADD', voters_key(prefix, arg[at + 1]), 0, arg[at + 2])
    redis.call('ZADD', ballots_key(prefix, arg[at + 1]), 0, arg[at + 3])
    return at + 4
end

apply.B = function(tag, org, prefix, arg, at)
    redis.call('ZREM', ballots_key(prefix, arg[at + 1]), marked_ballot(prefix, arg[at + 1], arg[at + 2]))
    redis.call('ZADD', ballots_key(prefix, arg[at + 1]), 0, arg[at + 3])
    return at + 4
end

apply.U = function(tag, org, prefix, arg, at)
    redis.call('DEL', voters_key(prefix, arg[at + 1]), ballots_key(prefix, arg[at + 1]))
    return at + 2
end

local function apply_all(tag, org, prefix, arg, at)
    unindex_all(prefix)
    while at <= #arg do
        at = apply[arg[at]](tag, org, prefix, arg, at)
    end
    run_all('ZADD', indexed)
end
