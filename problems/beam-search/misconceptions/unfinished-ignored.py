"""You choose among finished sequences only. When max_len is reached the unfinished ones compete as well: compare all of them by score.
你只在已完成的序列中选择。达到 max_len 时未完成的序列也参与比较：应把两者放在一起按得分比较。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    grown = sorted(grown, key=lambda beam: -beam[1])[:width]
    finished += [beam for beam in grown if beam[0][-1] == eos]
    beams = [beam for beam in grown if beam[0][-1] != eos]
    if not beams:
        break
tokens, score = max(finished or beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
