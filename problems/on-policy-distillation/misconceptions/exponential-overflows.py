"""exp overflows for logits above 709. Subtract the largest logit of each row first.
logits 大于 709 时 exp 溢出。应先减去每行的最大值。
kind: stability
"""

import numpy as np


def log_softmax(logits):
    shifted = logits
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def on_policy_distillation(student_logits, teacher_logits, tokens, mask):
    log_student, log_teacher = log_softmax(student_logits), log_softmax(teacher_logits)
    log_ratio = log_student - log_teacher
    kl = mask * np.sum(np.exp(log_student) * log_ratio, axis=-1)
    b, t = np.indices(tokens.shape)
    sampled = mask * log_ratio[b, t, tokens]
    count = max(mask.sum(), 1)
    return kl, kl.sum() / count, sampled.sum() / count


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    tokens, mask = (np.array(eval(input())) for _ in range(2))
    kl, loss, estimate = on_policy_distillation(student_logits, teacher_logits, tokens, mask)
    print((np.round(kl, 4).tolist(), round(float(loss), 4), round(float(estimate), 4)))
