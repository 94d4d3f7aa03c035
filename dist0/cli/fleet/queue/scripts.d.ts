/**
 * Claims a stack and everything that it shares, or nothing at all. A claim ends by itself when its machine does not renew it.
 * Claiming a stack twice for one machine is claiming it once.
 *
 * Keys: results, stopped, running, rows, shares… Arguments: name, machine, row, member of the shares, milliseconds until the
 * claim ends, a limit per share. Returns `done`, `stopped`, `busy` (it runs elsewhere), `full` (a share has no room), `yours`.
 */
export declare const CLAIM = "\nif redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 'done' end\nif redis.call('EXISTS', KEYS[2]) == 1 then return 'stopped' end\n\nlocal time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\n\nlocal ends = redis.call('ZSCORE', KEYS[3], ARGV[1])\nlocal row = redis.call('HGET', KEYS[4], ARGV[1]) or ''\nif ends and tonumber(ends) > now and string.sub(row, 1, #ARGV[2] + 1) ~= ARGV[2] .. '\\n' then return 'busy' end\nfor at = 5, #KEYS do\n  redis.call('ZREMRANGEBYSCORE', KEYS[at], '-inf', now)\n  local is_new = not redis.call('ZSCORE', KEYS[at], ARGV[4])\n  if is_new and redis.call('ZCARD', KEYS[at]) >= tonumber(ARGV[at + 1]) then return 'full' end\nend\nfor at = 5, #KEYS do\n  redis.call('ZADD', KEYS[at], now + ARGV[5], ARGV[4])\n  redis.call('PEXPIRE', KEYS[at], ARGV[5])\nend\nredis.call('ZADD', KEYS[3], now + ARGV[5], ARGV[1])\nredis.call('HSET', KEYS[4], ARGV[1], ARGV[3])\nreturn 'yours'\n";
/**
 * Renews the claims of a machine, and says how far the run is.
 *
 * Keys: identity, results, stopped, running, rows, the shares of each job. Arguments: milliseconds until a claim ends,
 * milliseconds until the run is forgotten, number of jobs, and for each name, row, member of the shares, number of shares.
 * Returns nothing if Redis does not know the run; else the names with a result, whether the run is stopped, and the names that
 * run with their rows.
 */
export declare const BEAT = "\nif redis.call('EXISTS', KEYS[1]) == 0 then return false end\n\nlocal time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\n\nlocal at = 6\nfor job = 0, tonumber(ARGV[3]) - 1 do\n  local name, row, member, shares = unpack(ARGV, 4 + job * 4, 7 + job * 4)\n  redis.call('ZADD', KEYS[4], now + ARGV[1], name)\n  redis.call('HSET', KEYS[5], name, row)\n  for _ = 1, tonumber(shares) do\n    redis.call('ZADD', KEYS[at], now + ARGV[1], member)\n    redis.call('PEXPIRE', KEYS[at], ARGV[1])\n    at = at + 1\n  end\nend\nredis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now)\nfor key = 1, 5 do redis.call('PEXPIRE', KEYS[key], ARGV[2]) end\nlocal running = redis.call('ZRANGE', KEYS[4], 0, -1)\nlocal rows = {}\nfor index, name in ipairs(running) do rows[index] = redis.call('HGET', KEYS[5], name) or '' end\nreturn { redis.call('HKEYS', KEYS[2]), redis.call('EXISTS', KEYS[3]), running, rows }\n";
/**
 * Stores the result of a stack, unless it has one, and frees what it shared.
 *
 * Keys: results, stopped, running, rows, shares… Arguments: name, result, machine, member of the shares, 1 to start no further
 * stack, milliseconds until the run is forgotten. Returns the result that counts.
 */
export declare const SETTLE = "\nredis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])\nredis.call('PEXPIRE', KEYS[1], ARGV[6])\nif ARGV[5] == '1' then redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[6]) end\nlocal row = redis.call('HGET', KEYS[4], ARGV[1]) or ''\nif string.sub(row, 1, #ARGV[3] + 1) == ARGV[3] .. '\\n' then\n  redis.call('ZREM', KEYS[3], ARGV[1])\n  redis.call('HDEL', KEYS[4], ARGV[1])\nend\nfor at = 5, #KEYS do redis.call('ZREM', KEYS[at], ARGV[4]) end\nreturn redis.call('HGET', KEYS[1], ARGV[1])\n";
/**
 * Forgets results so that their stacks run again, and that the run was stopped. A result that has changed is kept.
 *
 * Keys: results, stopped. Arguments: name and result of each.
 */
export declare const REOPEN = "\nfor at = 1, #ARGV, 2 do\n  if redis.call('HGET', KEYS[1], ARGV[at]) == ARGV[at + 1] then redis.call('HDEL', KEYS[1], ARGV[at]) end\nend\nredis.call('DEL', KEYS[2])\n";
