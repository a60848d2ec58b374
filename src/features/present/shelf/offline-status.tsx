/** Whether this copy works without a network, and which version it is. */
export const OfflineStatus = () => <p className="offline-status">Reach Atlas</p>;
