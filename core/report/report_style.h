// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace corelane {

/// The report's style sheet. Colours are the window's.
inline constexpr const char *kReportStyle = R"(
:root { color-scheme: light dark; --ground: #f6f7f9; --card: #ffffff; --border: #dfe3e8; --text: #1c2430;
        --muted: #5f6b7a; --line: #e6e9ee; --mark: #e3f0f8; }
.dark { display: none; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #15191f; --card: #1d232b; --border: #323a45; --text: #e8ecf1; --muted: #9aa5b1;
          --line: #303843; --mark: #21384a; }
  .dark { display: block; }
  .light { display: none; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1040px; background: var(--ground); color: var(--text);
       font: 15px/1.5 Inter, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; }
h1 { font-size: 22px; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 17px; margin: 28px 0 8px; break-after: avoid; }
p { margin: 0 0 8px; }
.muted, dt, th { color: var(--muted); font-weight: normal; }
.card { background: var(--card); border: 1px solid var(--border); border-radius: 5px; padding: 8px 12px;
        margin: 0 0 12px; overflow-x: auto; break-inside: avoid; }
figure.card { padding: 4px 0; }
figure svg { width: 100%; height: auto; }
.light, .dark { line-height: 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 10px; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
.number { text-align: right; white-space: nowrap; }
.short { white-space: nowrap; }
.sum td { font-weight: 600; }
.subject td { background: var(--mark); }
.part td:first-child { padding-left: 28px; }
.part td { color: var(--muted); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 4px 0; }
@page { margin: 14mm; }
@media print { body { padding: 0; max-width: none; font-size: 10pt; background: none; }
               table { font-size: 8pt; }
               th, td { padding: 2px 4px; }
               * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)";

} // namespace corelane
