"""You check the mask for the start only. The end must lie in the context too.
你只对开头检查了掩码。结尾也必须在上下文中。
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
            if start[s] + end[e] > best:
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
