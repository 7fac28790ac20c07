"""With equal sums you keep the later span. The smallest s, then the smallest e wins.
和相等时你保留了靠后的片段。应取最小的 s，再取最小的 e。
"""

import numpy as np


def position_loss(logits, positions):
    inside = positions < logits.shape[1]
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_p[inside, positions[inside]].mean()


def best_span(start, end, allowed, max_length):
    best, span = -np.inf, None
    for s in np.flatnonzero(allowed):
        for e in range(s, min(s + max_length, len(end))):
            if allowed[e] and start[s] + end[e] >= best:
                best, span = start[s] + end[e], [int(s), e]
    return span, best


def squad_span_loss(start_logits, end_logits, start_positions, end_positions, context_mask, max_length):
    loss = (position_loss(start_logits, start_positions) + position_loss(end_logits, end_positions)) / 2
    rows = zip(start_logits, end_logits, context_mask)
    spans, scores = zip(*(best_span(start, end, allowed, max_length) for start, end, allowed in rows))
    return loss, list(spans), list(scores)


if __name__ == "__main__":
    start_logits, end_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    start_positions, end_positions, context_mask = (np.array(eval(input())) for _ in range(3))
    loss, spans, scores = squad_span_loss(
        start_logits, end_logits, start_positions, end_positions, context_mask, int(input())
    )
    print((round(float(loss), 4), spans, [round(float(score), 4) for score in scores]))
