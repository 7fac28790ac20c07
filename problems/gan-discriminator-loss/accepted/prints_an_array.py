import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(np.array(np.mean(np.log1p(np.exp(-r))) + np.mean(np.log1p(np.exp(f)))))
