/** The time of the server in milliseconds: clocks of machines differ. */
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/**
 * Claims a stack and everything that it shares, or nothing at all. A claim ends by itself when its machine does not renew it.
 * Claiming a stack twice for one machine is claiming it once.
 *
 * Keys: results, stopped, running, rows, shares… Arguments: name, machine, row, member of the shares, milliseconds until the
 * claim ends, a limit per share. Returns `done`, `stopped`, `busy` (it runs elsewhere), `full` (a share has no room), `yours`.
 */
export const CLAIM = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 'done' end
if redis.call('EXISTS', KEYS[2]) == 1 then return 'stopped' end
${NOW}
local ends = redis.call('ZSCORE', KEYS[3], ARGV[1])
local row = redis.call('HGET', KEYS[4], ARGV[1]) or ''
if ends and tonumber(ends) > now and string.sub(row, 1, #ARGV[2] + 1) ~= ARGV[2] .. '\\n' then return 'busy' end
for at = 5, #KEYS do
  redis.call('ZREMRANGEBYSCORE', KEYS[at], '-inf', now)
  local is_new = not redis.call('ZSCORE', KEYS[at], ARGV[4])
  if is_new and redis.call('ZCARD', KEYS[at]) >= tonumber(ARGV[at + 1]) then return 'full' end
end
for at = 5, #KEYS do
  redis.call('ZADD', KEYS[at], now + ARGV[5], ARGV[4])
  redis.call('PEXPIRE', KEYS[at], ARGV[5])
end
redis.call('ZADD', KEYS[3], now + ARGV[5], ARGV[1])
redis.call('HSET', KEYS[4], ARGV[1], ARGV[3])
return 'yours'
`;

/**
 * Renews the claims of a machine, and says how far the run is.
 *
 * Keys: identity, results, stopped, running, rows, the shares of each job. Arguments: milliseconds until a claim ends,
 * milliseconds until the run is forgotten, number of jobs, and for each name, row, member of the shares, number of shares.
 * Returns nothing if Redis does not know the run; else the names with a result, whether the run is stopped, and the names that
 * run with their rows.
 */
export const BEAT = `
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
${NOW}
local at = 6
for job = 0, tonumber(ARGV[3]) - 1 do
  local name, row, member, shares = unpack(ARGV, 4 + job * 4, 7 + job * 4)
  redis.call('ZADD', KEYS[4], now + ARGV[1], name)
  redis.call('HSET', KEYS[5], name, row)
  for _ = 1, tonumber(shares) do
    redis.call('ZADD', KEYS[at], now + ARGV[1], member)
    redis.call('PEXPIRE', KEYS[at], ARGV[1])
    at = at + 1
  end
end
redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now)
for key = 1, 5 do redis.call('PEXPIRE', KEYS[key], ARGV[2]) end
local running = redis.call('ZRANGE', KEYS[4], 0, -1)
local rows = {}
for index, name in ipairs(running) do rows[index] = redis.call('HGET', KEYS[5], name) or '' end
return { redis.call('HKEYS', KEYS[2]), redis.call('EXISTS', KEYS[3]), running, rows }
`;

/**
 * Stores the result of a stack, unless it has one, and frees what it shared.
 *
 * Keys: results, stopped, running, rows, shares… Arguments: name, result, machine, member of the shares, 1 to start no further
 * stack, milliseconds until the run is forgotten. Returns the result that counts.
 */
export const SETTLE = `
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
if ARGV[5] == '1' then redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[6]) end
local row = redis.call('HGET', KEYS[4], ARGV[1]) or ''
if string.sub(row, 1, #ARGV[3] + 1) == ARGV[3] .. '\\n' then
  redis.call('ZREM', KEYS[3], ARGV[1])
  redis.call('HDEL', KEYS[4], ARGV[1])
end
for at = 5, #KEYS do redis.call('ZREM', KEYS[at], ARGV[4]) end
return redis.call('HGET', KEYS[1], ARGV[1])
`;

/**
 * Forgets results so that their stacks run again, and that the run was stopped. A result that has changed is kept.
 *
 * Keys: results, stopped. Arguments: name and result of each.
 */
export const REOPEN = `
for at = 1, #ARGV, 2 do
  if redis.call('HGET', KEYS[1], ARGV[at]) == ARGV[at + 1] then redis.call('HDEL', KEYS[1], ARGV[at]) end
end
redis.call('DEL', KEYS[2])
`;
