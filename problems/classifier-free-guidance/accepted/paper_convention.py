import numpy as np

uncond, cond = np.array(eval(input())), np.array(eval(input()))
w = float(input()) - 1
print((1 + w) * cond - w * uncond)
