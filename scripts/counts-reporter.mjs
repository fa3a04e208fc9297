// A reporter for node --test that writes nothing but {"passed", "failed"}.
export default async function* countsReporter(events) {
  const totals = {};
  for await (const { type, data } of events) {
    const total = type === 'test:diagnostic' && /^(pass|fail|cancelled) (\d+)$/.exec(data.message);
    if (total) totals[total[1]] = Number(total[2]);
  }
  yield JSON.stringify({ passed: totals.pass ?? 0, failed: (totals.fail ?? 0) + (totals.cancelled ?? 0) });
}
