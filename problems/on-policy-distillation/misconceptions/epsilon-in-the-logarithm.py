"""You add a small constant in the logarithm. For a teacher's probability of e^-20 it hides the true value: use the log-softmax.
你在对数里加了小常数。教师概率为 e^-20 时它会盖住真实值：应使用 log-softmax。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(shifted) / np.exp(shifted).sum(axis=-1, keepdims=True) + 1e-8)


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
