"""You count the start token in the length. It was given, not generated: divide by the number of generated tokens, eos included.
你把起始词元也计入了长度。它是给定的，不是生成的：应除以生成的词元数（含 eos）。
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
tokens, score = max(finished + beams, key=lambda beam: beam[1] / (len(beam[0]) + 1) ** alpha)
print((tokens, round(score / (len(tokens) + 1) ** alpha, 4)))
