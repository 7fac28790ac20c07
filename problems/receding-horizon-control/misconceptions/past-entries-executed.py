"""You execute a plan from its first entry. With T_o observations the prediction begins T_o - 1 steps ago: skip the entries that lie in the past.
你从规划的第一个动作开始执行。有 T_o 个观测时，预测从 T_o - 1 步之前开始：应跳过属于过去的动作。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
print([a for plan in plans for a in plan[:T_a]][:length])
