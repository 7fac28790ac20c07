import math


def cross_entropy(scores, target):
    return math.log(sum(math.exp(s) for s in scores)) - scores[target]


mlm_logits = eval(input())
labels = eval(input())
nsp_logits = eval(input())
is_next = eval(input())
losses = [cross_entropy(row, label) for row, label in zip(mlm_logits, labels) if label != -100]
mlm = sum(losses) / len(losses) if losses else 0.0
nsp = cross_entropy(nsp_logits, 0 if is_next else 1)
print(round(mlm, 4), round(nsp, 4), round(mlm + nsp, 4))
