"""You fill the places of the sequences that end with the next best unfinished ones. Keep the best beam_width candidates of both kinds, then set the ended ones aside: the step goes on with fewer.
你用排在后面的未完成序列补上了刚结束的序列空出的名额。应把两种候选合在一起保留最好的 beam_width 个，再移出已结束的：下一步从更少的序列出发。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    grown = sorted(grown, key=lambda beam: -beam[1])
    finished += [beam for beam in grown[:width] if beam[0][-1] == eos]
    beams = [beam for beam in grown if beam[0][-1] != eos][:width]
tokens, score = max(finished + beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
