-- Asks for every address of a list in turn; counts the answers by their status. Run by load.ts.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  requests, counts, place = {}, {}, number * 7
  for line in io.lines(args[1]) do
    local path, etag = line:match("^(%S+) ?(.*)$")
    local headers = { ["Accept-Encoding"] = "br" }
    if etag ~= "" then headers["If-None-Match"] = etag end
    table.insert(requests, wrk.format("GET", path, headers))
  end
end

function request()
  place = place % #requests + 1
  return requests[place]
end

function response(status)
  counts[status] = (counts[status] or 0) + 1
end

function done(summary, latency)
  local statuses, errors = {}, summary.errors
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("counts")) do
      statuses[status] = (statuses[status] or 0) + count
    end
  end
  local told = {}
  for status, count in pairs(statuses) do
    table.insert(told, string.format('"%d":%d', status, count))
  end
  print(string.format(
    'RESULT {"seconds":%.3f,"requests":%d,"bytes":%d,"errors":%d,"median":%.3f,"slowest":%.3f,"statuses":{%s}}',
    summary.duration / 1e6, summary.requests, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, table.concat(told, ",")
  ))
end
