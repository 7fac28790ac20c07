"""You take the softmax of the loss over the context tokens. The loss uses all L tokens; the mask is for decoding.
损失的 softmax 你只在上下文 token 上计算。损失用全部 L 个 token，掩码只用于解码。
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
            if allowed[e] and start[s] + end[e] > best:
                best, span = start[s] + end[e], [int(s), e]
    return span, best


def squad_span_loss(start_logits, end_logits, start_positions, end_positions, context_mask, max_length):
    masked = [np.where(context_mask == 1, z, -1e9) for z in (start_logits, end_logits)]
    loss = (position_loss(masked[0], start_positions) + position_loss(masked[1], end_positions)) / 2
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
