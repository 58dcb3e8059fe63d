/** Element Plus: a message bar at the top of desktop shops. */
import { ElMessage } from 'element-plus';
import 'element-plus/theme-chalk/el-message.css';
import { onPay } from './pay.ts';

onPay((message) => void ElMessage.error(message));
