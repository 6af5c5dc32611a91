"""The store's functions inside the server, in the Lua that Redis 7.0 has, and what their answers mean.

The library is named after its own text, so workers of different releases never replace each other's. Every
function checks all it needs before its first write, and nothing after that may fail: a function that errs
half way would keep its earlier writes.
"""

from __future__ import annotations

import hashlib

_LUA = """
local function digits(number)
  return string.format('%.0f', number)
end

local function larger(a, b)
  if tonumber(a) >= tonumber(b) then return a end
  return b
end

local function broken(key)
  return redis.error_reply('HOMEBROKEN ' .. key)
end

-- The first of these calls that this user may not make; asked before a function's first write.
local function forbidden(calls)
  for _, call in ipairs(calls) do
    if not redis.acl_check_cmd(unpack(call)) then
      return redis.error_reply('NOPERM this user may not call ' .. call[1])
    end
  end
end

-- A notice is a hint: a user who may not publish still commits, and the pulse finds what was missed.
local function notify(channel, version)
  redis.pcall('SPUBLISH', channel, version)
end

local function append(keys, version, epoch, batch, t, record_t, rules, data, now)
  redis.call('XADD', keys[2], version .. '-0', 'b', batch, 't', record_t, 'r', rules, 'd', data)
  redis.call('HSET', keys[1], 'epoch', epoch, 'version', version, 'batch', batch, 't', t,
    'record_t', record_t, 'rules', rules, 'active_s', now)
end

local function create(keys, args)
  local epoch, batch, t, rules, data, now, channel = unpack(args)
  local found = redis.call('HGET', keys[1], 'epoch')
  if found then return {0, found} end
  if #args ~= 7 or redis.call('EXISTS', keys[1], keys[2]) ~= 0 then return broken(keys[1]) end
  local refused = forbidden({{'XADD', keys[2], '1-0', 'b', ''}, {'HSET', keys[1], 'epoch', ''}})
  if refused then return refused end
  append(keys, '1', epoch, batch, t, t, rules, data, now)
  notify(channel, '1')
  return {1, epoch}
end

local function commit(keys, args)
  local epoch, expected, last, batch, t, rules, data, now, channel = unpack(args)
  local had = redis.call('HMGET', keys[1], 'epoch', 'version', 'batch', 'rules', 't', 'record_t')
  if had[1] ~= epoch then return {3} end
  if tonumber(had[4]) > tonumber(rules) then return {4, tonumber(had[4])} end
  if had[2] ~= expected or had[3] ~= last then return {2, tonumber(had[2]), had[3]} end
  if #args ~= 9 or redis.call('XLEN', keys[2]) ~= tonumber(expected) then return broken(keys[1]) end
  local version = digits(tonumber(expected) + 1)
  local record_t = larger(t, had[6])
  local log_t = larger(record_t, had[5])
  local refused = forbidden({{'XADD', keys[2], '1-0', 'b', ''}, {'HSET', keys[1], 'epoch', ''}})
  if refused then return refused end
  append(keys, version, epoch, batch, log_t, record_t, rules, data, now)
  notify(channel, version)
  return {1, tonumber(version)}
end

-- The records come as one string, each behind the lengths of its parts: a client reads that much faster.
local function read(keys, args)
  local after, records, bytes = tonumber(args[1]), tonumber(args[2]), tonumber(args[3])
  local had = redis.call('HMGET', keys[1], 'version', 'batch', 'epoch', 't')
  if not had[1] then return {} end
  if redis.call('XLEN', keys[2]) ~= tonumber(had[1]) then return broken(keys[1]) end
  local here = redis.call('XRANGE', keys[2], digits(after) .. '-0', digits(after) .. '-0')
  local base = here[1] and here[1][2][2] or ''
  local out, count, size = {}, 0, 0
  while count < records and size < bytes do
    local from = digits(after + count + 1) .. '-0'
    local page = redis.call('XRANGE', keys[2], from, '+', 'COUNT', math.min(64, records - count))
    if #page == 0 then break end
    for _, entry in ipairs(page) do
      count = count + 1
      if entry[1] ~= digits(after + count) .. '-0' then return broken(keys[1]) end
      local field = entry[2]
      local batch, t, rules, data = field[2], field[4], field[6], field[8]
      out[#out + 1] = struct.pack('>BBBI4', #batch, #t, #rules, #data) .. batch .. t .. rules .. data
      size = size + #data
    end
  end
  return {tonumber(had[1]), had[2], had[3], tonumber(had[4]), base, table.concat(out)}
end

local function pulse(keys, args)
  local had = redis.call('HMGET', keys[1], 'version', 'batch', 'epoch', 't')
  if not had[1] then return {} end
  local t = larger(had[4], args[1])
  if t ~= had[4] then redis.call('HSET', keys[1], 't', t) end
  return {tonumber(had[1]), had[2], had[3], tonumber(t)}
end

local function reopen(keys, args)
  local epoch = redis.call('HGET', keys[1], 'epoch')
  if epoch ~= args[1] then return epoch end
  redis.call('HSET', keys[1], 'epoch', args[2])
  return args[2]
end

local function close(keys, args)
  if redis.call('EXISTS', keys[1]) == 0 then return 0 end
  redis.call('HSET', keys[1], 'erase_at_s', args[1])
  return 1
end

-- keys: meta, records, codes; args: the codes that were made free. A code claimed meanwhile stays noted.
local function erase(keys, args)
  local refused = forbidden({{'DEL', keys[1], keys[2]}, {'SREM', keys[3], ''}})
  if refused then return refused end
  redis.call('DEL', keys[1], keys[2])
  for _, code in ipairs(args) do redis.call('SREM', keys[3], code) end
  return 1
end

-- keys: a code; args: log, its end (s), now (s), how long the server keeps the key at least (ms).
local function claim(keys, args)
  local had = redis.call('HMGET', keys[1], 'log', 'until_s')
  if had[1] and had[1] ~= args[1] and tonumber(had[2]) > tonumber(args[3]) then return 0 end
  local refused = forbidden({{'HSET', keys[1], 'log', ''}, {'PEXPIRE', keys[1], '1'}})
  if refused then return refused end
  redis.call('HSET', keys[1], 'log', args[1], 'until_s', args[2])
  redis.call('PEXPIRE', keys[1], args[4])
  return 1
end

-- keys: the codes of a log; args: a code that is about to be claimed for it, how long to remember (ms).
local function note(keys, args)
  local refused = forbidden({{'SADD', keys[1], ''}, {'PEXPIRE', keys[1], '1'}})
  if refused then return refused end
  redis.call('SADD', keys[1], args[1])
  if redis.call('PTTL', keys[1]) < tonumber(args[2]) then redis.call('PEXPIRE', keys[1], args[2]) end
  return 1
end

-- keys: a code; args: a log. Frees the code if it stands for that log.
local function drop(keys, args)
  if redis.call('HGET', keys[1], 'log') ~= args[1] then return 0 end
  return redis.call('DEL', keys[1])
end

-- Writes nothing; but as a function that might write, it is refused whenever a batch would be.
local function ready()
  return 1
end

local function register(name, callback, flags)
  redis.register_function({function_name = name .. '_TAG', callback = callback, flags = flags})
end

register('home_create', create, {})
register('home_commit', commit, {})
register('home_read', read, {'no-writes'})
register('home_pulse', pulse, {})
register('home_reopen', reopen, {})
register('home_close', close, {'allow-oom'})
register('home_erase', erase, {'allow-oom'})
register('home_claim', claim, {})
register('home_note', note, {})
register('home_drop', drop, {'allow-oom'})
register('home_ready', ready, {})
"""

TAG = hashlib.sha256(_LUA.encode()).hexdigest()[:12]
"""Names this very text."""

NAME = f"home_{TAG}"
CODE = f"#!lua name={NAME}\n" + _LUA.replace("_TAG'", f"_{TAG}'")

OK, CONFLICT, GONE, NEWER = 1, 2, 3, 4
"""How the answer to ``commit`` begins; that of ``create`` is 1 (made) or 0 (was there), then the epoch."""


def function(name: str) -> str:
    """The server's name of our function ``name``."""
    return f"home_{name}_{TAG}"
