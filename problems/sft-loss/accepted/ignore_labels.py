import numpy as np

logits = np.array(eval(input()))
labels = np.array(eval(input()))
labels[: int(input())] = -100
shift_logits, shift_labels = logits[:-1], labels[1:]
kept = shift_labels != -100
nll = np.logaddexp.reduce(shift_logits[kept], axis=-1)
nll -= np.take_along_axis(shift_logits[kept], shift_labels[kept][:, None], axis=-1).ravel()
print(np.array(nll.mean()))
