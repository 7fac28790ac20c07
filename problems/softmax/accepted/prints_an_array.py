import numpy as np

scores = np.array(eval(input()))
print(np.exp(scores) / np.sum(np.exp(scores)))
