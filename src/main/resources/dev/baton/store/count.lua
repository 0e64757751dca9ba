-- Counts up to a limit in a window of time that begins with the first count. KEYS[1] the counter; ARGV: the window (ms).
-- Returns the count and the milliseconds until the window ends. Counted twice after a lost answer, it errs on the safe side.

local count = redis.call('INCR', KEYS[1])
if count == 1 then
    redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
return { count, redis.call('PTTL', KEYS[1]) }
