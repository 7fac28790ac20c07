import numpy as np

T_o, T_a, length = int(input()), int(input()), int(input())
plans = np.array(eval(input()))
print(plans[:, T_o - 1 : T_o - 1 + T_a].reshape(-1)[:length])
