// product pipeline over traces with given detector (all-people): found etc.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ChannelAnalyser } from './src/spotting/channel-analyser.ts';
import { ShippedNetwork } from './models/evaluation/shipped-network.ts';
import { loadWeights } from './models/training/load-weights.ts';
import { useWasm } from './models/training/backend.ts';
await useWasm();
const weights = await loadWeights('models/movement');
const rates = (process.argv[2] ?? '0.5').split(',').map(Number); const only = process.argv[3] ?? '';
const rows: any = {};
for (const f of readdirSync('/tmp/lab/out').filter((q) => q.endsWith('.v.bin') && q.includes(only))) {
  const name = f.slice(0, -6); const j = JSON.parse(readFileSync(`/tmp/lab/out/${name.split('.')[0]}.json`, 'utf8'));
  const t = new Float64Array(readFileSync(`/tmp/lab/out/${name}.t.bin`).buffer.slice(0) as ArrayBuffer);
  const vb = readFileSync(`/tmp/lab/out/${f}`); const v = new Float32Array(vb.buffer.slice(vb.byteOffset, vb.byteOffset + vb.byteLength));
  const W = v.length / t.length;
  const ans = rates.map((r) => new ChannelAnalyser(Infinity)); const net = new ShippedNetwork(weights); const found: any[][] = rates.map(() => []); let ms = 0;
  for (let k = 0; k < t.length; k++) { const time = t[k]! - t[0]!;
    let verdicts: Float32Array[] = [];
    ans.forEach((a, i) => { if (a.begin(time) === 'stale') return; const t0 = performance.now(); const qs = a.take(v.subarray(k * W, (k + 1) * W), null); ms += performance.now() - t0;
      qs.forEach((q, n) => { if (i === 0) verdicts.push(net.verdictOn(q.window).slice()); const m = a.judge(q, verdicts[n]!); if (m) found[i]!.push({ ...m, told: time }); }); }); }
  net.dispose();
  const end = t[t.length - 1]! - t[0]!;
  ans.forEach((a, i) => { const s = a.summary(end); (rows[rates[i]!] ??= []).push({ name, person: j.person, condition: j.condition, plan: j.plan, end, moments: found[i], scoredMs: s.scoredMs, parts: ({}) as any, events: j.events.map((e: any) => ({ ...e, onsetMs: e.onsetMs - t[0]!, apexMs: e.apexMs - t[0]!, offsetMs: e.offsetMs - t[0]! })), ms: ms / t.length / rates.length }); });
}
const COND: any = { d9: 'lively', p29: 'lively' };
for (const [rate, rs] of Object.entries(rows) as any) for (const cond of ['calm', 'lively', 'talking']) {
  const own = rs.filter((r: any) => (COND[r.person] ?? r.condition) === cond); const tw = own.filter((r: any) => r.plan < 0), pl = own.filter((r: any) => r.plan >= 0);
  let N = 0, n = 0, B = 0, b = 0, G = 0, g = 0, fp = 0, L = 0, la = 0; const delays: number[] = []; const parts: any = {};
  for (const r of pl) { const used = new Set<number>(); const hit = new Set<any>();
    r.moments.forEach((m: any, q: number) => { const e = r.events.findIndex((e: any, i: number) => e.offsetMs - e.onsetMs <= 500 && !used.has(i) && Math.abs(e.apexMs - m.apexMs) <= 200 && m.onsetMs < e.offsetMs && m.offsetMs > e.onsetMs); if (e >= 0) { used.add(e); hit.add(q); delays.push(m.told - r.events[e].offsetMs); } });
    r.moments.forEach((m: any, q: number) => { if (!hit.has(q)) { fp++; } });
    r.events.forEach((e: any, i: number) => { if (e.offsetMs - e.onsetMs > 500) { L++; if (r.moments.some((m: any, q: number) => !hit.has(q) && m.apexMs > e.onsetMs - 100 && m.apexMs < e.offsetMs + 100)) la++; return; } if (e.amplitude < 0.0169) return; N++; if (used.has(i)) n++; if (e.amplitude >= 0.042) { B++; if (used.has(i)) b++; } if (e.movement.startsWith('brow')) { G++; if (used.has(i)) g++; } }); }
  const mins = tw.reduce((s: number, r: any) => s + r.end, 0) / 6e4, judged = tw.reduce((s: number, r: any) => s + r.scoredMs, 0) / 6e4; const tm = tw.reduce((s: number, r: any) => s + r.moments.length, 0);
  for (const p of ['brows', 'lids', 'mid-face', 'mouth']) parts[p] = 0;
  delays.sort((a, c) => a - c);
  console.log(`rate ${rate} ${cond}: twin ${tm} in ${mins.toFixed(1)} = ${(tm / mins).toFixed(2)}/min (judged whole ${(judged / mins).toFixed(2)}) found ${n}/${N}=${(n / N).toFixed(2)} big ${(b / B).toFixed(2)} brow ${(g / G).toFixed(2)} notplanted ${(fp / (pl.reduce((s: number, r: any) => s + r.end, 0) / 6e4)).toFixed(2)}/min lasting ${la}/${L} delay p50 ${Math.round(delays[delays.length >> 1] ?? 0)} p95 ${Math.round(delays[Math.floor(delays.length * 0.95)] ?? 0)}`, JSON.stringify(parts), 'take ms', (own.reduce((s: number, r: any) => s + r.ms, 0) / own.length).toFixed(2));
}
