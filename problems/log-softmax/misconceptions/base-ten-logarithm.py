"""You take the logarithm to base 10 of the sum. The exponentials have base e, so the logarithm must be the natural one, np.log, or nothing cancels.
你对和取了以 10 为底的对数。指数的底是 e，对数也必须是自然对数 np.log，否则无法抵消。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
shifted = scores - scores.max()
print(shifted - np.log10(np.exp(shifted).sum()))
