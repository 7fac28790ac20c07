import numpy as np

with np.errstate(all="ignore"):
    p, q = np.array(eval(input())), np.array(eval(input()))
    print(np.round(np.where(p == 0, 0.0, p * np.log(p / q)).sum(), 4))
