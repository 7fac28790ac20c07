"""You print the start token with the sequence. Only generated tokens are asked for: leave it out.
你把起始词元也打印出来了。只要生成的词元：去掉它。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([start], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1]])]
    grown = sorted(grown, key=lambda beam: -beam[1])[:width]
    finished += [beam for beam in grown if beam[0][-1] == eos]
    beams = [beam for beam in grown if beam[0][-1] != eos]
    if not beams:
        break
tokens, score = max(finished + beams, key=lambda beam: beam[1] / (len(beam[0]) - 1) ** alpha)
print((tokens, round(score / (len(tokens) - 1) ** alpha, 4)))
