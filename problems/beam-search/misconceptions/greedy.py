"""You follow only the likeliest token at each step. Keep the beam_width best prefixes: a worse first token may lead to a better sequence.
你每一步只取概率最大的词元。应保留最好的 beam_width 个前缀：第一步稍差的词元可能通向更好的序列。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
tokens, score, last = [], 0.0, start
while len(tokens) < max_len and last != eos:
    last = max(range(len(P)), key=lambda token: P[last][token])
    score += math.log(P[tokens[-1] if tokens else start][last])
    tokens.append(last)
print((tokens, round(score / len(tokens) ** alpha, 4)))
