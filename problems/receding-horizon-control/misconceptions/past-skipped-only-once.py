"""You skip the past entries of the first plan only. Every plan starts with its own T_o - 1 steps of the past.
你只在第一个规划里跳过了过去的动作。每个规划开头都有各自的 T_o - 1 步过去。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
actions = []
for k, plan in enumerate(plans):
    start = T_o - 1 if k == 0 else 0
    actions += plan[start : start + T_a]
print(actions[:length])
