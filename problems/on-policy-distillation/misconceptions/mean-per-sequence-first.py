"""You average within each sequence first, so short answers weigh more. Take one mean over all response tokens of the batch.
你先在每个序列内取平均，短回答权重偏大。应对整个 batch 的回答 token 取一次平均。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def on_policy_distillation(student_logits, teacher_logits, tokens, mask):
    log_student, log_teacher = log_softmax(student_logits), log_softmax(teacher_logits)
    log_ratio = log_student - log_teacher
    kl = mask * np.sum(np.exp(log_student) * log_ratio, axis=-1)
    b, t = np.indices(tokens.shape)
    sampled = mask * log_ratio[b, t, tokens]
    count = np.maximum(mask.sum(axis=1), 1)
    used = max((mask.sum(axis=1) > 0).sum(), 1)
    return kl, (kl.sum(axis=1) / count).sum() / used, (sampled.sum(axis=1) / count).sum() / used


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    tokens, mask = (np.array(eval(input())) for _ in range(2))
    kl, loss, estimate = on_policy_distillation(student_logits, teacher_logits, tokens, mask)
    print((np.round(kl, 4).tolist(), round(float(loss), 4), round(float(estimate), 4)))
