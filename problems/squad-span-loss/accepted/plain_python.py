import math

starts, ends, sp, ep, masks = (eval(input()) for _ in range(5))
most = int(input())


def loss(rows, positions):
    losses = []
    for row, position in zip(rows, positions):
        if position < len(row):
            top = max(row)
            losses.append(top + math.log(sum(math.exp(v - top) for v in row)) - row[position])
    return sum(losses) / len(losses)


spans, scores = [], []
for start, end, mask in zip(starts, ends, masks):
    places = [i for i, m in enumerate(mask) if m]
    score, s, e = max((start[s] + end[e], -s, -e) for s in places for e in places if 0 <= e - s < most)
    spans.append([-s, -e])
    scores.append(round(score, 4))
print((round((loss(starts, sp) + loss(ends, ep)) / 2, 4), spans, scores))
