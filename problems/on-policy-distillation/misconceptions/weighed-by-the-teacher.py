"""You weigh the log-ratio by the teacher's probabilities. The expectation runs over the student's distribution.
你用教师概率给对数比加权。期望应取自学生的分布。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def on_policy_distillation(student_logits, teacher_logits, tokens, mask):
    log_student, log_teacher = log_softmax(student_logits), log_softmax(teacher_logits)
    log_ratio = log_student - log_teacher
    kl = mask * np.sum(np.exp(log_teacher) * log_ratio, axis=-1)
    b, t = np.indices(tokens.shape)
    sampled = mask * log_ratio[b, t, tokens]
    count = max(mask.sum(), 1)
    return kl, kl.sum() / count, sampled.sum() / count


if __name__ == "__main__":
    student_logits, teacher_logits = (np.array(eval(input()), dtype=float) for _ in range(2))
    tokens, mask = (np.array(eval(input())) for _ in range(2))
    kl, loss, estimate = on_policy_distillation(student_logits, teacher_logits, tokens, mask)
    print((np.round(kl, 4).tolist(), round(float(loss), 4), round(float(estimate), 4)))
